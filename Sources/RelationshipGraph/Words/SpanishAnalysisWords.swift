import Wording

extension AnalysisWords {
  static let spanish = AnalysisWords(
    tensionNote:
      "Según la teoría del equilibrio estructural (Heider 1946; Cartwright y Harary 1956), aquí hay tensión: un indicio para el análisis y no una conclusión.",
    countedAsOf:
      "{0}, {1} con relaciones a fecha de {2}; lo que ha terminado, empieza más tarde o está desmentido no se cuenta.",
    counted: "{0}, {1} con relaciones en cualquier momento; lo desmentido no se cuenta.",
    allTogether: "Todos están conectados entre sí.",
    groups: [
      "Forman {0} grupo: el mayor tiene {1}; aparte están: {2}.",
      "Forman {0} grupos: el mayor tiene {1}; aparte están: {2}.",
    ],
    moreGroups: ["; y {0} grupo más", "; y {0} grupos más"],
    alone: [
      "{0} actor solo tiene relaciones terminadas o desmentidas.",
      "{0} actores solo tienen relaciones terminadas o desmentidas.",
    ],
    actors: ["{0} actor", "{0} actores"],
    pairs: ["{0} par", "{0} pares"],
    triangles: ["{0} triángulo", "{0} triángulos"],
    balance:
      "En equilibrio: {0} de {1} de amigos y enemigos ({2}), {3} de tres amigos y {4} de dos amigos con un enemigo común. Sin equilibrio: {5} de dos enemigos con un amigo común y {6} de tres enemigos.",
    percent: "{0}\u{A0}%",
    andMore: "Y {0} más.",
    listMore: " y {0} más",
    mayBe: "{0} puede ser {1}: {2}.",
    reasons: [
      "los nombres solo difieren en mayúsculas, acentos o puntuación", "los nombres suenan parecido",
      "un alias de uno es un nombre del otro", "uno es la abreviatura del otro",
    ],
    bridge: "Sin el vínculo de {0} y {1}, {2} actores del lado de {3} quedan separados de {4} del lado de {5}.",
    datesOpen: "fechas abiertas",
    and: "{0} y {1}",
    but: "{0}, pero {1}.",
    butAlso: "{0}, pero también {1}.",
    clauseSeparator: ", ",
    threeFoes: "{0} – tres enemigos, de los que ningún par está unido.",
    title: "Estructura de las relaciones",
    columns: "Relaciones con  Entre los demás  Actor",
    columnNotes: [
      "Relaciones con: otros actores. Entre los demás: parte de los caminos más cortos entre otros dos que pasan",
      "por el actor (intermediación; Freeman 1977, Brandes 2001).",
    ],
    bridgesTitle: "Unido por un solo par",
    balanceTitle: "Equilibrio",
    tensionsTitle: "Tensiones",
    similarTitle: "Quizá un mismo actor con dos nombres; nada se ha fusionado")
}
