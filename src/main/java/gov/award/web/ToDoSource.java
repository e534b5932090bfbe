package gov.award.web;

import gov.award.acting.Actor;
import java.util.List;

/** Tells what waits for someone in one module, with one SQL statement. */
public interface ToDoSource {

    List<ToDo> toDos(Actor actor);
}
