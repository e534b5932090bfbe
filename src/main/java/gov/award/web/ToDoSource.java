package gov.award.web;

import gov.award.acting.Actor;
import java.util.List;

/** Tells what waits for someone in one module: with one SQL statement, and what the rules say of the few rounds it found. */
public interface ToDoSource {

    List<ToDo> toDos(Actor actor);
}
