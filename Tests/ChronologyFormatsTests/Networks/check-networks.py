#!/usr/bin/env python3
"""Has networkx read what the command writes, and compares actors, relations, directions and dates.

Usage: check-networks.py CHRONOGRAPH INPUT...     (needs networkx 3)

networkx refuses networks with both directed and mutual edges, so that those are read with the direction of each edge in a
column of its own; and it knows GEXF 1.2 and no later one, so that the namespace is that one's.
"""
import io
import json
import re
import subprocess
import sys

import networkx


def written(chronograph, source, form):
    command = [chronograph, "convert", source, "--to", form]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def main():
    chronograph, *sources = sys.argv[1:]
    for source in sources:
        elements = json.loads(written(chronograph, source, "cytoscape"))["elements"]
        nodes = {node["data"]["id"]: node["data"]["name"] for node in elements["nodes"]}
        edges = sorted((e["data"]["source"], e["data"]["target"], e["data"]["kind"], e["data"].get("start"))
                       for e in elements["edges"])

        gexf = written(chronograph, source, "gexf").replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
        graph = networkx.read_gexf(io.BytesIO(re.sub(r'(<edge [^>]*) type="undirected"', r"\1", gexf).encode()))
        assert {n: d["label"] for n, d in graph.nodes(data=True)} == nodes, source
        def first(data):
            return data.get("start") or next((s for s, _ in data.get("spells", []) if s), None)
        found = sorted((a, b, d["kind"], first(d)) for a, b, d in graph.edges(data=True))
        assert same(found, edges, graph), f"{source}: GEXF"

        graphml = re.sub(r'(<edge [^>]*) directed="false"', r"\1", written(chronograph, source, "graphml"))
        graph = networkx.read_graphml(io.BytesIO(graphml.encode()), force_multigraph=True)
        assert {d["label"] for _, d in graph.nodes(data=True)} == set(nodes.values()), source
        found = sorted((a, b, d["kind"], d.get("start")) for a, b, d in graph.edges(data=True))
        assert same(found, edges, graph), f"{source}: GraphML"
        print(f"{source}: {len(nodes)} actors and {len(edges)} edges are the same in networkx")


def same(found, edges, graph):
    def plain(edge):
        ends = tuple(edge[:2]) if graph.is_directed() else tuple(sorted(edge[:2]))
        return ends + (edge[2], edge[3] or "")
    return sorted(map(plain, found)) == sorted(map(plain, edges))


if __name__ == "__main__":
    main()
