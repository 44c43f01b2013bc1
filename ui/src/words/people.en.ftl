### Who could be recognised: the meter of the debrief, and the table behind it.

# Could someone be recognised?
risk-title = Could someone be recognised?
risk-none = The study has no table of the people who could be interviewed, so nobody can count them.
risk-people =
    { $n ->
        [0] Nobody in the table
        [one] About { $n } person
       *[other] About { $n } people
    }
risk-share =
    { $state ->
        [enough] { $n ->
            [one] shares these details. That is enough.
           *[other] share these details. That is enough.
        }
       *[other] { $n ->
            [0] shares these details. Aim for { $aim }.
            [one] shares these details. Aim for { $aim }.
           *[other] share these details. Aim for { $aim }.
        }
    }
risk-coarse = Counted in a coarse table. What the notes say is not counted.
risk-size = Team size
risk-work = Work
risk-lang = Language
risk-level = Level
risk-lang-en = English
risk-lang-fr = French
risk-lang-stays = The notes show it
risk-left-out = Left out
risk-merge = Make it { $to }
risk-drop = Drop
risk-then = then
risk-back = Take back
risk-until-seal = The change is made at the seal. Until then you can take it back.

# The table
setup-recognise = Could someone be recognised?
setup-step-population = People who could be interviewed
setup-step-population-is = { $people ->
    [0] No table: the debrief cannot count
    [one] { $people } person in the table
   *[other] { $people } people in the table
}
people-title = People who could be interviewed
people-lead = A coarse table of numbers. In the debrief it tells the two how many share the details of a participant, while they can still leave one out.
people-coarse = A few large groups are enough, for example from published totals. No names, and nobody twice: each person counts in one row.
people-any = “Any” where a group is not told apart, or not known. It then fits everybody, so the count is about, not exact.
people-stays = It is kept in this study and handed out in the study file. It is no list of the invited.
people-again = After a change, write the study file or an update once more: machines that joined count with the table they have.
people-none = No row so far. Without a table the debrief cannot say how many share a participant’s details.
people-table = Groups of people
people-level = Level
people-lang = Language
people-size = Team size
people-work = Kind of work
people-count = People
people-any-level = Any level
people-any-lang = Any language
people-any-size = Any size
people-any-work = Any work
people-row = Row { $row }
people-cell = { $what }, row { $row }
people-add = Add a row
people-remove = Remove
people-remove-row = Remove row { $row }
people-removed = Row { $row } is removed.
people-total = { $people ->
    [one] { $people } person in the table
   *[other] { $people } people in the table
}
people-invited = { $invited ->
    [0] no number of invited people given
    [one] { $invited } person invited
   *[other] { $invited } people invited
}
people-wrong = A whole number from 1 in each row: row { $row } has none.
people-no-work = Kinds of work are told apart once the kit has a question with several answers.
