import Wording

extension AnalysisPhrases {
  static let spanish = AnalysisPhrases(
    title: "Estructura de las relaciones",
    relationsWith: "Relaciones con",
    betweenOthers: "Intermediación",
    actor: "Actor",
    tableNote:
      "Relaciones con: otros actores. Intermediación: proporción de los caminos más cortos entre otros dos que pasan por el actor (Freeman 1977, Brandes 2001).",
    bridgesHead: "Unidos por un solo par",
    balanceHead: "Equilibrio",
    tensionsHead: "Tensiones",
    similarHead: "Posiblemente un mismo actor con dos nombres; nada se fusiona",
    tensionNote:
      "Según la teoría del equilibrio estructural (Heider 1946; Cartwright y Harary 1956), están sometidas a tensión: una pista para el analista, no una conclusión.",
    actors: ["{0} actor", "{0} actores"],
    pairs: ["{0} par", "{0} pares"],
    moreGroups: ["{0} grupo más", "{0} grupos más"],
    tiedAt:
      "{0}, {1} con relaciones en la fecha de referencia ({2}); no se cuenta lo que ha terminado, comienza más tarde o se ha desmentido.",
    tiedEver: "{0}, {1} con relaciones en cualquier momento; no se cuenta lo desmentido.",
    together: "Todos están conectados entre sí.",
    groups: "Número de grupos: {0}; el mayor reúne a {1}; aparte: {2}.",
    andGroups: "{0}; y {1}",
    alone: [
      "{0} actor solo tiene relaciones terminadas o desmentidas.",
      "{0} actores solo tienen relaciones terminadas o desmentidas.",
    ],
    comma: ", ",
    semicolon: "; ",
    andMore: "{0} y {1} más",
    bridge: "Sin el vínculo {0} – {1}, los actores del lado «{3}» ({2}) quedan separados de los del lado «{5}» ({4}).",
    balance: [
      "Triángulos equilibrados de amigos y enemigos: {1} de {0} ({2}); tres amigos: {3}, dos amigos con un enemigo común: {4}. No equilibrados: dos enemigos con un amigo común: {5}, tres enemigos: {6}.",
      "Triángulos equilibrados de amigos y enemigos: {1} de {0} ({2}); tres amigos: {3}, dos amigos con un enemigo común: {4}. No equilibrados: dos enemigos con un amigo común: {5}, tres enemigos: {6}.",
    ],
    percent: "{0}\u{A0}%",
    rest: "Y {0} más.",
    similar: "{0} y {1} pueden ser un mismo actor: {2}.",
    spelling: "los nombres solo difieren en mayúsculas, acentos o puntuación",
    sound: "los nombres suenan parecido",
    alias: "un alias de uno es nombre del otro",
    abbreviation: "uno es abreviatura del otro",
    datesOpen: "fechas abiertas",
    tensions: TensionPhrases(
      clause: "{0} → {2}: {1}",
      mutual: "{0} ↔ {2}: {1}",
      sharedFriend: "Amigo común: {0}; enemigos: {1}, {2} ({3}).",
      threeFoes: "Tres enemigos, ninguno unido a otro: {0}, {1}, {2} ({3}).",
      ambivalence: "Amigos y enemigos a la vez: {0}, {1} ({2})."))
}
