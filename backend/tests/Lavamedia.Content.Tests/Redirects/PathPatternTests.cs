using Lavamedia.Content.Redirects;
using Lavamedia.Content.Redirects.Managed;

namespace Lavamedia.Content.Tests.Redirects;

public sealed class PathPatternTests
{
    private const string Portal = "https://news.example";

    [Theory]
    [InlineData("/old/*", "/new/*", "/old/a/b", "/new/a/b")]
    [InlineData("/old/*", "/new/*", "/OLD/A", "/new/A")]
    [InlineData("/old/*", "/new", "/old/a/b", "/new")]
    [InlineData("/*/article-*.html", "/articles/*?in=*", "/2019/article-lave.html", "/articles/2019?in=lave")]
    [InlineData("/old*", "/new*", "/old-style/x", "/new-style/x")]
    [InlineData("/old/*", "/search?q=*", "/old/a b/c", "/search?q=a%20b%2Fc")]
    [InlineData("/été/*", "/ete/*", "/%C3%A9t%C3%A9/dix%20jours", "/ete/dix%20jours")]
    public void A_star_takes_what_it_stands_for_to_the_target(
        string source,
        string target,
        string path,
        string expected
    ) => Lead(source, target, path).ShouldBe(expected);

    [Theory]
    [InlineData("/old/*", "/old")]
    [InlineData("/old/*", "/older/a")]
    [InlineData("/old/*/x", "/old/a/b/x")]
    [InlineData("/article-*.html", "/article-.htm")]
    [InlineData("/old/*", "/old/../secret")]
    [InlineData("/old/*", "/old/%2e%2e/secret")]
    public void A_pattern_matches_no_more_than_it_says(string source, string path) =>
        Lead(source, "/new", path).ShouldBeNull();

    [Theory]
    [InlineData("/old//evil.example")]
    [InlineData("/old/%2F%2Fevil.example")]
    [InlineData("/old/%5Cevil.example")]
    [InlineData("/old/https://evil.example")]
    public void Readers_cannot_choose_the_host_that_they_are_led_to(string path)
    {
        var led = Lead("/old/*", "/*", path)!;

        new Uri(new Uri(Portal), led).Host.ShouldBe("news.example");
        led.ShouldNotStartWith("//");
        new Uri(Lead("/old/*", "https://other.example/*", path)!).Host.ShouldBe("other.example");
    }

    [Theory]
    [InlineData("https://*.example/x")]
    [InlineData("https://*/x")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user@evil.example/")]
    [InlineData("articles/x")]
    [InlineData("")]
    public void A_target_is_a_path_or_an_address_whose_host_is_written(string target) =>
        RedirectTarget.Parse(target, Portal).ShouldBeNull();

    [Fact]
    public void An_address_of_the_portal_is_a_path()
    {
        RedirectSource.Parse("https://news.example/old/", Portal)!.Text.ShouldBe("/old");
        RedirectTarget.Parse("https://news.example/new", Portal).ShouldBe(new RedirectTarget("/new", IsOwn: true));
        RedirectTarget.Parse("https://news.example.evil.example/new", Portal)!.IsOwn.ShouldBeFalse();
    }

    [Fact]
    public void Spellings_of_one_address_are_one()
    {
        var key = RedirectSource.KeyOf("/Été/index.php?b=2&a=1");

        RedirectSource.KeyOf("/%C3%89t%C3%A9/index.php/?a=1&b=2#part").ShouldBe(key);
        RedirectSource.KeyOf("/Été/index.php?a=1").ShouldNotBe(key);
    }

    [Theory]
    [InlineData("/a/*", "/a/b/*", true)]
    [InlineData("/a/*", "/b/*", false)]
    [InlineData("/a/*", "/a", false)]
    [InlineData("/*/x", "/a/*", true)]
    [InlineData("/a*b", "/ac*", true)]
    [InlineData("/a*b", "/c*b", false)]
    [InlineData("/a/b", "/a/b", true)]
    [InlineData("/a/b", "/a/*", true)]
    public void Patterns_overlap_when_a_path_can_match_both(string one, string other, bool expected)
    {
        PathPattern.Parse(one)!.Overlaps(PathPattern.Parse(other)!).ShouldBe(expected);
        PathPattern.Parse(other)!.Overlaps(PathPattern.Parse(one)!).ShouldBe(expected);
    }

    [Fact]
    public void A_hostile_path_takes_no_longer_than_its_length()
    {
        var pattern = PathPattern.Parse("/*a/*a/*a/*a/*")!;
        var hostile = "/" + string.Join('/', Enumerable.Repeat(new string('a', 20_000), 4)) + "/";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        for (var time = 0; time < 100; time++)
        {
            pattern.Match(hostile).ShouldBeNull();
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static string? Lead(string source, string target, string path) =>
        RedirectSource.Parse(source, Portal)!.Pattern.Match(path) is { } captures
            ? RedirectTarget.Parse(target, Portal)!.Fill(captures)
            : null;
}
