#!/usr/bin/env python3
"""How much of `dedi extract` is left when the same articles go through `/v1/extract`: 32 connections, side by side.

tools/throughput.py BINARY ARTICLES.jsonl [CONNECTIONS]   nothing but Python's standard library
"""

import json
import re
import socket
import subprocess
import sys
import threading
import time

binary, articles = sys.argv[1:3]
connections = int(sys.argv[3]) if len(sys.argv) > 3 else 32
lines = [line for line in open(articles, encoding="utf-8") if line.strip()]
bodies = []
for line in lines:
    article = json.loads(line)
    bodies.append(json.dumps({"id": str(article.get("id", "")), "text": article["text"]}, ensure_ascii=False).encode())
heads = [b"POST /v1/extract HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(b) for b in bodies]


def command():
    begun = time.perf_counter()
    subprocess.run([binary, "extract", "-q", "--format", "jsonl", articles], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begun


def caller(address, mine, times):
    stream = socket.create_connection(address)
    stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for n in mine:
        begun = time.perf_counter()
        stream.sendall(heads[n] + bodies[n])
        got = stream.recv(1 << 20)
        end = got.index(b"\r\n\r\n") + 4
        assert got.startswith(b"HTTP/1.1 200"), got[:200]
        length = int(re.search(rb"content-length: (\d+)", got[:end]).group(1))
        left = length - (len(got) - end)
        while left > 0:
            left -= len(stream.recv(min(left, 1 << 20)))
        times.append(time.perf_counter() - begun)


def service():
    server = subprocess.Popen([binary, "serve", "--quiet", "--bind", "127.0.0.1:0"], stderr=subprocess.PIPE, text=True)
    host, port = re.search(r"http://([\d.]+):(\d+)", server.stderr.readline()).groups()
    times = []
    threads = [threading.Thread(target=caller, args=((host, int(port)), range(n, len(bodies), connections), times)) for n in range(connections)]
    begun = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - begun
    memory = next(line for line in open(f"/proc/{server.pid}/status") if line.startswith("VmHWM")).split()[1]
    server.terminate()
    server.wait()
    assert len(times) == len(bodies), f"{len(times)} answers to {len(bodies)} requests"
    times.sort()
    return took, times[len(times) // 2], times[len(times) * 99 // 100], int(memory) // 1024


command()  # warms the file cache
for _ in range(3):
    alone = command()
    took, median, late, memory = service()
    print(f"{len(bodies)} articles: extract {alone:.2f} s, /v1/extract over {connections} connections {took:.2f} s, ratio {alone / took:.2f}; "
          f"median {median * 1000:.1f} ms, 99th {late * 1000:.1f} ms ({late / median:.1f} times), {memory} MiB")
