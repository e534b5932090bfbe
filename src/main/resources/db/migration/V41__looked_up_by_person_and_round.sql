-- What an assessor declared, and who scores in a stage of a round: looked up among those of all programmes.
create index declaration_person on declaration (person, application);
create index assignment_round on assignment (round, stage);
