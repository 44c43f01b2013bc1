### The organisation's directory, and lists of teams, systems and terms.

directory-title = Directory and lists
directory-lead = The people of a directory are hidden far more surely than names that nobody told the program, in small letters and with a typing error too. Everything stays sealed in this vault.
directory-known = { $people ->
    [0] No directory is loaded. Names are found by rules and lists alone.
    [one] { $people } person is known, and { $teams ->
        [one] { $teams } team.
       *[other] { $teams } teams.
    }
   *[other] { $people } people are known, and { $teams ->
        [one] { $teams } team.
       *[other] { $teams } teams.
    }
}
directory-people = Load a directory…
directory-people-replace = Replace the directory…
directory-people-add = Add another directory…
directory-people-remove = Remove the directory
directory-people-hint = A CSV file of the whole organisation with a header row: surname, given name, initials, organisation, e-mail. Never the list of participants.
directory-lists = { $listed ->
    [0] No list of teams, systems or terms is loaded.
   *[other] From lists: { $teams ->
        [one] { $teams } team
       *[other] { $teams } teams
    }, { $hidden ->
        [one] { $hidden } other word hidden
       *[other] { $hidden } other words hidden
    }, { $kept ->
        [one] { $kept } term kept.
       *[other] { $kept } terms kept.
    }
}
directory-kind = The lines of the list are
directory-kind-hide = Systems, projects: hide
directory-kind-team = Teams: hide
directory-kind-keep = Terms: keep
directory-lists-hint = One term a line. Or a CSV file with a column “kind” that says team, system, project, hide or keep; it goes before this choice.
directory-list = Load a list…
directory-list-replace = Replace the lists…
directory-list-add = Add a list…
directory-list-remove = Remove the lists
directory-replace = Replace…
directory-add = Add…
directory-remove = Remove

## A file on its way

directory-reading = { $rows ->
    [0] Reading the file: { $percent }%
   *[other] Reading the file: { $rows } rows, { $percent }%
}
directory-joining = The file is read. It is joined with what is known…
directory-sealing = It is sealed in the vault. This can no longer be cancelled.
directory-cancel = Cancel
directory-done = Done. What is known now is sealed in this vault.
directory-cancelled = Cancelled. Everything is as it was.
directory-refused = The file could not be used.
directory-idle = Nothing is being read.

## Rows that could not be used

directory-bad = { $n ->
    [one] { $n } row could not be used
   *[other] { $n } rows could not be used
}
directory-bad-hint = Look them up in the file by their line. What stands there is not shown here.
directory-bad-table = Rows that could not be used, by line
directory-bad-line = Line
directory-bad-why = Reason
directory-bad-no-name = There is no name.
directory-bad-not-a-name = What stands there is no name.
directory-bad-short = The row has too few columns.
directory-bad-too-long = The name or the row is too long.
directory-bad-open-quote = A quotation mark is never closed.
directory-bad-more = { $n ->
    [one] { $n } more is not listed.
   *[other] { $n } more are not listed.
}

setup-step-directory = Directory and lists
setup-step-directory-is = People, teams, terms
