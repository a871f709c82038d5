"""A video site of the tests' own, on the loopback: what yt-dlp resolves, downloads and complains about, for real.

    def test_it(site: Site) -> None:
        video = site.add("frames00001", title="Frames", kinds=("progressive", "hls", "split"))
        ...                                   # `site.environment` for a process, in which yt-dlp then knows the site
        video.faults.deny_after = 3           # from the fourth request on, its media answer 403
        assert site.seen("frames00001")[0].status == 206

`site` (see `fixtures`) is a server on 127.0.0.1 that ends with the test; its films are made once for all tests. Every
film is the bar-code film of `tests.media_factory`, `films.SECONDS` long. yt-dlp, really running, comes to the server
through the extractor in `plugins`, which claims `https://www.youtube.com/watch?v=ID` and the server's own watch pages
as long as the environment names the server. Its errors are raised by the code of yt-dlp that raises them elsewhere.

- `catalogue`: what a video is made of, what can be wrong with it (`playability`, `faults`), and YouTube's own words
- `films`: the files, made by ffmpeg
- `server`: pages, descriptions, media with ranges, throttling, cuts, expiring links, 403; what was asked is noted
- `plugins/yt_dlp_plugins/extractor`: found by yt-dlp because `plugins` is on Python's path
"""
