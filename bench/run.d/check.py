"""Before anything is timed: whether all contenders answer the same questions alike."""

ASKED = 5


def disagreement(contender, first, workload, parameters):
    """What a contender answers otherwise than the first; None: nothing."""
    for asked in parameters[:ASKED]:
        status, body = ask(contender, workload, asked)
        if workload == "not-modified":
            if status != 304:
                return f"{status} instead of 304"
            continue
        if status != 200:
            return f"{status} for {asked}: {body[:300]!r}"
        if contender is not first and contender.essence(workload, body) != first.essence(workload, ask(first, workload, asked)[1]):
            return f"other rows than {first.name} for {asked}"
    return None


def ask(contender, workload, asked):
    path, body = contender.request(workload, asked)
    status, _, answer = contender.server.fetch(path, body, contender.headers(workload))
    return status, answer
