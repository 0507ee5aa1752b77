using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Tests.Asking;

/// <summary>The part of a long text in which a passage is looked for.</summary>
public sealed class PassageWindowTests
{
    private static readonly string Filling = string.Concat(Enumerable.Repeat("La mer monte et le vent tourne. ", 60));

    [Fact]
    public void It_is_where_most_of_what_is_asked_for_stands_together()
    {
        var text = $"{Filling}Un volcan. {Filling}L’ÉRUPTION du volcan a duré. {Filling}Une éruption. {Filling}";

        var window = PassageWindow.Of(text, "'erupt' & ( 'volcan' | 'volcan':* )");

        window.ShouldContain("L’ÉRUPTION du volcan a duré.");
        window.Length.ShouldBeLessThan(1000);
        text.ShouldContain(window);
    }

    [Fact]
    public void It_cuts_no_word()
    {
        var text = $"{Filling}Le cratère fume. {Filling}";
        var window = PassageWindow.Of(text, "'crater'");
        var start = text.IndexOf(window, StringComparison.Ordinal);
        char.IsWhiteSpace(text[start - 1]).ShouldBeTrue();
        (char.IsWhiteSpace(text[start + window.Length - 1]) || start + window.Length == text.Length).ShouldBeTrue();
    }

    [Fact]
    public void What_is_excluded_is_not_looked_for()
    {
        var text = $"Une coulée. {Filling}La lave et le glacier. {Filling}";
        PassageWindow.Of(text, "'coul' & !'glaci'").ShouldStartWith("Une coulée.");
    }

    [Fact]
    public void A_text_that_is_short_or_has_none_of_it_is_left_as_it_is()
    {
        PassageWindow.Of("Un mot.", "'mot'").ShouldBe("Un mot.");
        PassageWindow.Of(Filling, "'oeil'").ShouldBe(Filling);
        PassageWindow.Of(Filling, string.Empty).ShouldBe(Filling);
    }
}
