namespace Lavamedia.GraphQL.Types.Building;

/// <summary>
/// What a type, a member or the schema says about itself, in Markdown. Only who explores the schema reads it, so the text may be found when
/// it is first asked for, long after the schema was built.
/// </summary>
public abstract class Description
{
    /// <summary>The text; null when nothing is said.</summary>
    public abstract string? Text { get; }

    /// <summary>A text that is known.</summary>
    /// <param name="text">The text; null says nothing.</param>
    public static implicit operator Description?(string? text) => FromString(text);

    /// <summary>A text that is known.</summary>
    /// <param name="text">The text; null says nothing.</param>
    public static Description? FromString(string? text) => text is null ? null : new Known(text);

    /// <inheritdoc/>
    public override string? ToString() => Text;

    private sealed class Known(string text) : Description
    {
        public override string Text => text;
    }
}
