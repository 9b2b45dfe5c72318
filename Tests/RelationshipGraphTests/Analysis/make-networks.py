#!/usr/bin/env python3
"""Writes networks.json: 50 random networks and what networkx makes of them, against which the tests hold ours.

Usage: make-networks.py > networks.json     (needs networkx 3)

Each network: nodes, ties [from, to, sign] with parallel ties and ties to oneself, and for the simple graph of them
betweenness (normalised), components, bridges, and triangles by their number of hostile sides; a pair whose ties
disagree in sign, or have none, is no side.
"""
import itertools
import json
import random

import networkx


def ties(random_source, kind):
    count = random_source.randint(1, 40)
    if kind == 0:
        graph = networkx.gnm_random_graph(count, random_source.randint(0, 3 * count), seed=random_source.randint(0, 1 << 30))
    elif kind == 1:
        graph = networkx.random_labeled_tree(count, seed=random_source.randint(0, 1 << 30))
    elif kind == 2:
        graph = networkx.relaxed_caveman_graph(max(1, count // 6), 6, 0.2, seed=random_source.randint(0, 1 << 30))
    elif kind == 3:
        graph = networkx.disjoint_union(networkx.cycle_graph(count // 2 + 1), networkx.star_graph(count // 3))
    else:
        graph = networkx.barabasi_albert_graph(count + 3, 2, seed=random_source.randint(0, 1 << 30))
    found = [(a, b) if random_source.random() < 0.5 else (b, a) for a, b in graph.edges]
    found += [random_source.choice(found) for _ in range(len(found) // 3)]
    if random_source.random() < 0.3:
        node = random_source.randrange(graph.number_of_nodes())
        found.append((node, node))
    random_source.shuffle(found)
    return graph.number_of_nodes(), [[a, b, random_source.choice([1, 1, 1, -1, -1, 0])] for a, b in found]


def network(seed):
    random_source = random.Random(seed)
    nodes, found = ties(random_source, seed % 5)
    graph = networkx.Graph()
    graph.add_nodes_from(range(nodes))
    signs = {}
    for a, b, sign in found:
        if a != b:
            graph.add_edge(a, b)
            signs.setdefault(frozenset((a, b)), set()).add(sign)
    sides = {pair: next(iter(kinds - {0})) for pair, kinds in signs.items() if len(kinds - {0}) == 1}
    signed = networkx.Graph(tuple(pair) for pair in sides)
    triads = [0, 0, 0, 0]
    for clique in networkx.enumerate_all_cliques(signed):
        if len(clique) == 3:
            triads[sum(sides[frozenset(pair)] < 0 for pair in itertools.combinations(clique, 2))] += 1
    between = networkx.betweenness_centrality(graph)
    components = [sorted(part) for part in networkx.connected_components(graph)]
    return {
        "nodes": nodes,
        "ties": found,
        "betweenness": [round(between[node], 9) for node in range(nodes)],
        "components": sorted(components, key=lambda part: (-len(part), part[0])),
        "bridges": sorted(sorted(bridge) for bridge in networkx.bridges(graph)),
        "triads": triads,
    }


if __name__ == "__main__":
    lines = ",\n".join(json.dumps(network(seed), separators=(",", ":")) for seed in range(50))
    print(f"[\n{lines}\n]")
