namespace Lavamedia.GraphQL.Language;

/// <summary>
/// What the parser refuses, whatever stands in the document. The defaults are for documents of strangers; no input
/// within or beyond them can exhaust the stack.
/// </summary>
public sealed record ParserOptions
{
    /// <summary>For documents of strangers.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For type system documents of our own, which may be long; nesting stays limited.</summary>
    public static ParserOptions Trusted { get; } =
        new()
        {
            MaxBytes = int.MaxValue,
            MaxTokens = int.MaxValue,
            MaxDirectivesPerLocation = int.MaxValue,
        };

    /// <summary>The longest document, in bytes of UTF-8.</summary>
    public int MaxBytes { get; init; } = 64 * 1024;

    /// <summary>The most tokens; comments do not count.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>The deepest nesting of selection sets, list and object values and list types together.</summary>
    public int MaxNesting { get; init; } = 100;

    /// <summary>The most directives at one place.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 50;
}
