//! The hour in English.

use super::told::Told;

pub const EN: Told = Told {
    desks: "twelve desks, three of them empty",
    pain: "- Marisol Bouchard says that the tools are slow",
    idea: "! one form for all, says marisol.",
    exact: "we lost two weeks on it",
    success: "+ the new form works well",
    progress: "> the Beacon team answers faster now",
    manager: "the dep mgr is Okonkwo, he signs everything",
    contact: "ask rajesh.v@example.org or 613-555-0199",
    poster: "posters of Dr. Wellness are in the hall",
    mascot: "Wellness",
    missed: "we wait for the lighthouse",
    missed_word: "lighthouse",
    leaving: "people leave for the private sector",
    summer: "nothing moves in the summer",
    purchase: "a purchase takes a month, thx to Priya N. it was two",
    again: "it goes through the lighthouse first",
    page: "Meeting of the branch\n\
        Present: Tatiana Kowalczyk, Ngozi Adeyemi and Jean-Luc Desrosiers\n\
        - ngozi waits for approvals\n\
        + questions to 819-555-0163 or jl.desrosiers@example.ca\n\
        Nobody objects to the new plan",
    slip: "talked w/ Esperanza Villalobos about the fro",
    mended: "forms",
    no_news: "no answer in a month",
    afterthought: " or in two",
    stay: "people stay for the work itself",
    meaning: "the work has meaning for them",
    noun: "meaning for them",
    hours: "nobody counts the hours",
    before_crash: "real ",
    after_crash: "and clear ",
    after_lock: "and lasting ",
    unwritten: [
        "with Kowalczyk it was worse",
        "this was not for the notes",
        "and this was not either",
        "two lines about the cousin of the minister\nand where they live",
    ],
    sheets: "the sheets are wrong, Rajesh fills them in for all of us",
    waiting: "no, everything waits for a signature",
    why: ["because Marisol Bouchard decides alone", "nobody thanks them"],
    mood: "ask about the mood at lunch",
    moved_away: "Siobhan O'Gallagher moved away and we never saw her again",
    video: "+ video calls help",
    fewer: "fewer approvals",
    topics: [
        "the mandate changed twice",
        "purchases are a little faster",
        "staffing takes a year, Kowalczyk left",
        "people are tired",
    ],
    person: "the one who runs the mainframe on the third floor",
    proverb: "the person who asks is never the one who pays",
    proverb_word: "who pays",
    heard: "Camila heard three weeks",
    names: &[
        "Marisol",
        "marisol",
        "Bouchard",
        "Beacon",
        "Okonkwo",
        "rajesh.v",
        "555-0199",
        "lighthouse",
        "Priya",
        "Tatiana",
        "Kowalczyk",
        "Ngozi",
        "ngozi",
        "Adeyemi",
        "Jean-Luc",
        "Desrosiers",
        "desrosiers",
        "555-0163",
        "Esperanza",
        "Villalobos",
        "Rajesh",
        "Siobhan",
        "Gallagher",
        "mainframe",
        "Camila",
        "not for the notes",
        "this was not either",
        "cousin of the minister",
        "where they live",
    ],
    kept: "\
1.1
  f1: 10-19, f2: 10-19, f3: 1-9
  D twelve desks, three of them empty
1.2
  o4, o6
1.3
  no answer: not applicable
2.1
  D- [a colleague] says that the tools are slow
  R! one form for all, says [a colleague].
  R“ we lost two weeks on it
  D+ the new form works well
  D> [another team] answers faster now
2.2
  D the dep mgr is [a colleague 2], he signs everything
  D ask [an e-mail address] or [a phone number]
  D posters of Dr. Wellness are in the hall
2.3
  asked: 1
  D we wait for the [a detail]
  D nothing moves in the summer
2.4
  yes
  asked: 2
  D a purchase takes a month, thx to [a colleague 3] it was two
  D it goes through the [a detail] first
2.5
  no answer: not asked
3.1
  D Meeting of the branch
  D Present: [a colleague 4], [a colleague 5] and [a colleague 6]
  D- [a colleague 5] waits for approvals
  D+ questions to [a phone number] or [an e-mail address]
  D Nobody objects to the new plan
3.2
  D talked w/ [a colleague 7] about the forms
  D no answer in a month
3.3
  yes
  D people leave for the private sector
3.4
  D people stay for the work itself
  D the work has real and clear and lasting meaning for them
  D nobody counts the hours
3.5
  r1 c1: 20, r1 c2: 10, r2 c1: 30, r2 c2: 20, r3 c1: 50, r3 c2: 70
3.5a
  no
  D the sheets are wrong, [a colleague 8] fills them in for all of us
4.1
  no
  D no, everything waits for a signature
4.2
  s1: 5, s2: 2, s3: 1, s4: none, s5: 4, s6: 7
  s2: nobody thanks them
  s3: because [a colleague 9] decides alone
  D ask about the mood at lunch
5.1
  no answer: declined
5.2
  D [a colleague 10] moved away and we never saw her again
  D+ video calls help
6.1
  D fewer approvals
6.2
  D t1 the mandate changed twice
  D t2 purchases are a little faster
  D t3 staffing takes a year, [a colleague 11] left
  D t4 people are tired
6.3
  D [a detail]
  D the person who asks is never the one who pays
  heard: [a colleague 12] heard three weeks
",
};
