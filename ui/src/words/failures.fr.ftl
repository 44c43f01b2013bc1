# Une phrase par code : ce qui s’est passé, ce qui est en sûreté, quoi faire.
failure-unknown = Cela n’a pas fonctionné. Rien de ce qui était enregistré n’est perdu. Essayez encore ; sinon, verrouillez puis ouvrez de nouveau.
