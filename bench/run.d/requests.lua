-- One request after another from a file: a path, and behind a tab the body of a POST. At the end says what was seen, as JSON.
-- PAUSE: milliseconds for which a connection waits between two requests, on average.
local requests, at = {}, 0

function init()
  local headers = {}
  if os.getenv('TAG') then headers['If-None-Match'] = os.getenv('TAG') end
  for line in io.lines(os.getenv('REQUESTS')) do
    local path, body = line:match('^([^\t]*)\t?(.*)$')
    if body == '' then
      requests[#requests + 1] = wrk.format('GET', path, headers)
    else
      requests[#requests + 1] = wrk.format('POST', path, { ['Content-Type'] = 'application/json' }, body)
    end
  end
  at = math.floor(#requests * tonumber(os.getenv('BEGIN')))
end

function request()
  at = at % #requests + 1
  return requests[at]
end

if os.getenv('PAUSE') then
  local longest = 2 * tonumber(os.getenv('PAUSE'))
  function delay() return math.random(0, longest) end
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    '\n{"requests": %d, "microseconds": %d, "bytes": %d, "failed": %d, "p50": %d, "p99": %d}',
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
