# Runs one command and prints what it took, as JSON. Node cannot ask what a child took: `wait4` can, in microseconds, on
# Linux and macOS alike, with all threads of the child and all the processes that it waited for.
import json
import os
import sys
import time

task = json.load(sys.stdin)
output = os.open(task["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
nothing = os.open(os.devnull, os.O_RDONLY)
os.chdir(task["cwd"])
streams = [(os.POSIX_SPAWN_DUP2, source, stream) for source, stream in ((nothing, 0), (output, 1), (output, 2))]
start = time.perf_counter()
child = os.posix_spawn(task["argv"][0], task["argv"], task["env"], file_actions=streams)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
print(
    json.dumps(
        {
            "cpu": usage.ru_utime + usage.ru_stime,
            "wall": wall,
            # In bytes on macOS, in KiB elsewhere.
            "peak": usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10),
            "code": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status),
        }
    )
)
