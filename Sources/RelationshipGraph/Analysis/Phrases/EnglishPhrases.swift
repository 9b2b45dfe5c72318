import Wording

extension AnalysisPhrases {
  static let english = AnalysisPhrases(
    title: "Structure of the relations",
    relationsWith: "Relations with",
    betweenOthers: "Between others",
    actor: "Actor",
    tableNote:
      "Relations with: other actors. Between others: the share of the shortest ways between two others that lead through the actor (betweenness; Freeman 1977, Brandes 2001).",
    bridgesHead: "Held together by one pair",
    balanceHead: "Balance",
    tensionsHead: "Tensions",
    similarHead: "Possibly one actor under two names; nothing is merged",
    tensionNote:
      "By the theory of structural balance (Heider 1946; Cartwright and Harary 1956) these are under strain: an analyst's hint and no finding.",
    actors: ["{0} actor", "{0} actors"],
    pairs: ["{0} pair", "{0} pairs"],
    moreGroups: ["{0} more group", "{0} more groups"],
    tiedAt: "{0} in {1} with relations as of {2}; what has ended, begins later or is denied is not counted.",
    tiedEver: "{0} in {1} with relations at whatever time; what is denied is not counted.",
    together: "All of them hang together.",
    groups: "They fall into {0} groups: the largest has {1}; apart from it are {2}.",
    andGroups: "{0}; and {1}",
    alone: [
      "{0} actor has only relations that have ended or are denied.",
      "{0} actors have only relations that have ended or are denied.",
    ],
    comma: ", ",
    semicolon: "; ",
    andMore: "{0} and {1} more",
    bridge: "Without the tie of {0} and {1}, {2} actors on the side of {3} are cut off from {4} on the side of {5}.",
    balance: [
      "Balanced: {1} of {0} triangle of friends and foes ({2}), {3} of three friends and {4} of two friends with a common foe. Not balanced: {5} of two foes with a common friend and {6} of three foes.",
      "Balanced: {1} of {0} triangles of friends and foes ({2}), {3} of three friends and {4} of two friends with a common foe. Not balanced: {5} of two foes with a common friend and {6} of three foes.",
    ],
    percent: "{0} %",
    rest: "And {0} more.",
    similar: "{0} may be {1}: {2}.",
    spelling: "the names differ in capitals, accents or punctuation alone",
    sound: "the names sound alike",
    alias: "an alias of one is a name of the other",
    abbreviation: "one is short for the other",
    datesOpen: "dates open",
    tensions: nil)
}
