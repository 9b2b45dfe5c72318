import Wording

extension AnalysisWords {
  static let english = AnalysisWords(
    tensionNote:
      "By the theory of structural balance (Heider 1946; Cartwright and Harary 1956) these are under strain: an analyst's hint and no finding.",
    countedAsOf: "{0} in {1} with relations as of {2}; what has ended, begins later or is denied is not counted.",
    counted: "{0} in {1} with relations at whatever time; what is denied is not counted.",
    allTogether: "All of them hang together.",
    groups: [
      "They fall into {0} group: the largest has {1}; apart from it are {2}.",
      "They fall into {0} groups: the largest has {1}; apart from it are {2}.",
    ],
    moreGroups: ["; and {0} more group", "; and {0} more groups"],
    alone: [
      "{0} actor has only relations that have ended or are denied.",
      "{0} actors have only relations that have ended or are denied.",
    ],
    actors: ["{0} actor", "{0} actors"],
    pairs: ["{0} pair", "{0} pairs"],
    triangles: ["{0} triangle", "{0} triangles"],
    balance:
      "Balanced: {0} of {1} of friends and foes ({2}), {3} of three friends and {4} of two friends with a common foe. Not balanced: {5} of two foes with a common friend and {6} of three foes.",
    percent: "{0} %",
    andMore: "And {0} more.",
    listMore: " and {0} more",
    mayBe: "{0} may be {1}: {2}.",
    reasons: [
      "the names differ in capitals, accents or punctuation alone", "the names sound alike",
      "an alias of one is a name of the other", "one is short for the other",
    ],
    bridge: "Without the tie of {0} and {1}, {2} actors on the side of {3} are cut off from {4} on the side of {5}.",
    datesOpen: "dates open",
    and: "{0} and {1}",
    but: "{0}, but {1}.",
    butAlso: "{0}, but also {1}.",
    clauseSeparator: ", and ",
    threeFoes: "{0}: three foes, of whom no two stand together.",
    title: "Structure of the relations",
    columns: "Relations with  Between others  Actor",
    columnNotes: [
      "Relations with: other actors. Between others: the share of the shortest ways between two others that lead",
      "through the actor (betweenness; Freeman 1977, Brandes 2001).",
    ],
    bridgesTitle: "Held together by one pair",
    balanceTitle: "Balance",
    tensionsTitle: "Tensions",
    similarTitle: "Possibly one actor under two names; nothing is merged")
}
