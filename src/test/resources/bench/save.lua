-- Assessors at work, one to a thread: they open their sheet, save items of it, and open it again. Lines of BENCH_WRITERS:
-- cookies, token, path of the sheet, items, what they write, separated by tabs. BENCH_SAVES is how many items are saved
-- between two looks at the sheet; 0: nothing but saving.
local saves = tonumber(os.getenv("BENCH_SAVES"))
local writers = {}
for line in io.lines(os.getenv("BENCH_WRITERS")) do writers[#writers + 1] = line end
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
  thread:set("line", writers[#threads])
end

function init()
  local parts = {}
  for part in string.gmatch(line, "[^\t]+") do parts[#parts + 1] = part end
  cookies, token, path, text = parts[1], parts[2], parts[3], parts[5]
  items, versions, step, at, waiting = {}, {}, 0, 0, nil
  for item in string.gmatch(parts[4], "[^,]+") do items[#items + 1] = item end
  refused = 0
end

function request()
  local get = #items == 0 or versions[items[1]] == nil or (saves > 0 and (step == 0 or step == saves + 1))
  if get then
    waiting = nil
    return wrk.format("GET", path, { ["Cookie"] = cookies })
  end
  at = at % #items + 1
  waiting = items[at]
  local body = "_csrf=" .. token .. "&percent=" .. (40 + 5 * math.random(0, 10)) .. "&version=" .. versions[waiting]
    .. "&strengths=" .. text .. "&improvements=" .. text .. "&question=&reason="
  return wrk.format("POST", path .. "/items/" .. waiting,
    { ["Cookie"] = cookies, ["Content-Type"] = "application/x-www-form-urlencoded", ["HX-Request"] = "true" }, body)
end

function response(status, headers, body)
  if status ~= 200 then refused = refused + 1 end
  if waiting then
    -- Saved by itself, an item comes back with the version it has now.
    local version = string.match(body, 'name="version" value="(%d+)"')
    if tonumber(version) ~= versions[waiting] + 1 then refused = refused + 1 end
    versions[waiting] = tonumber(version)
  elseif versions[items[1]] == nil then
    for _, item in ipairs(items) do
      local _, from = string.find(body, 'action="' .. path .. "/items/" .. item .. '"', 1, true)
      versions[item] = tonumber(string.match(body, 'name="version" value="(%d+)"', from))
    end
  end
  if saves > 0 then step = (step + 1) % (saves + 2) end
end

function done(summary, latency)
  local e = summary.errors
  local bad = e.connect + e.read + e.write + e.timeout + e.status
  for _, thread in ipairs(threads) do bad = bad + thread:get("refused") end
  io.write(string.format("BENCH %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes, bad,
    latency:percentile(50), latency:percentile(99)))
end
