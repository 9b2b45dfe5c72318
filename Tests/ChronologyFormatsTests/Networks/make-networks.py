#!/usr/bin/env python3
"""Writes the networks of this folder that networkx makes, and networks.json: what networkx reads in them.

Usage: make-networks.py     (needs networkx 3; run in this folder)
"""
import json
import re

import networkx


def graphs():
    signed = networkx.DiGraph(name="A signed network")
    signed.add_node("egypt", label="Egypt", kind="state")
    signed.add_node("israel", label="Israel & neighbours", kind="state", population=9)
    signed.add_node("un", label="United Nations")
    signed.add_edge("egypt", "israel", kind="hostile to", sign="hostile", start="1948-05-15", end="1979-03-26")
    signed.add_edge("israel", "egypt", label="recognises", weight=2.5, start="1979-03-26")
    signed.add_edge("un", "israel")
    yield "signed", signed

    parallel = networkx.MultiGraph()
    parallel.add_edge("a", "b", kind="allied with", start="1907", end="1917")
    parallel.add_edge("a", "b", kind="trades with")
    parallel.add_edge("b", "c", sign="-1", kind="knows")
    yield "parallel", parallel

    yield "random", networkx.gnm_random_graph(12, 20, seed=1, directed=True)


def read(graph):
    edges = sorted([str(a), str(b)] for a, b in graph.edges())
    return {"nodes": sorted(map(str, graph.nodes)), "edges": edges, "directed": graph.is_directed()}


expected = {}
for name, graph in graphs():
    networkx.write_graphml_xml(graph, f"{name}.graphml", named_key_ids=False)
    expected[f"{name}.graphml"] = read(networkx.read_graphml(f"{name}.graphml"))
    networkx.write_gexf(graph, f"{name}.gexf")
    with open(f"{name}.gexf") as written:
        text = re.sub(r' lastmodifieddate="[^"]*"', "", written.read())
    with open(f"{name}.gexf", "w") as written:
        written.write(text)
    expected[f"{name}.gexf"] = read(networkx.read_gexf(f"{name}.gexf"))

with open("networks.json", "w") as out:
    json.dump(expected, out, indent=1)
    out.write("\n")
