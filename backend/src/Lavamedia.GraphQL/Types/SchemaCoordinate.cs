using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Lavamedia.GraphQL.Types;

/// <summary>
/// Names one element of a schema, as <c>ToString</c> of each element writes it (spec section 3.14): <c>Article</c>, <c>Article.title</c>,
/// <c>Query.articles(first:)</c>, <c>@cost</c>, <c>@cost(weight:)</c>. Enum values and fields of input objects are members as well.
/// </summary>
/// <param name="Name">The type, or the directive.</param>
/// <param name="Member">The field, input field or enum value; null where the type itself or a directive is meant.</param>
/// <param name="Argument">The argument of the field or directive; null where none is meant.</param>
/// <param name="IsDirective">Whether a directive is meant.</param>
public sealed partial record SchemaCoordinate(string Name, string? Member, string? Argument, bool IsDirective)
{
    /// <summary>Reads a coordinate. Nothing may stand around or between its parts, not even a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="coordinate">The coordinate, or null.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out SchemaCoordinate? coordinate)
    {
        var match = Form().Match(text);
        coordinate = match.Success
            ? new(match.Groups["name"].Value, Part(match, "member"), Part(match, "argument"), text[0] == '@')
            : null;
        return match.Success;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is no coordinate.</exception>
    public static SchemaCoordinate Parse(string text) =>
        TryParse(text, out var coordinate)
            ? coordinate
            : throw new FormatException(
                $"\"{text}\" is no schema coordinate. Write `Type`, `Type.member`, `Type.field(argument:)`, `@directive` or `@directive(argument:)`."
            );

    /// <summary>The coordinate as it is written.</summary>
    public override string ToString() =>
        $"{(IsDirective ? "@" : null)}{Name}{(Member is null ? null : $".{Member}")}{(Argument is null ? null : $"({Argument}:)")}";

    private static string? Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? group.Value : null;

    [GeneratedRegex(
        @"^(?:@(?<name>[_A-Za-z][_0-9A-Za-z]*)(?:\((?<argument>[_A-Za-z][_0-9A-Za-z]*):\))?|(?<name>[_A-Za-z][_0-9A-Za-z]*)(?:\.(?<member>[_A-Za-z][_0-9A-Za-z]*)(?:\((?<argument>[_A-Za-z][_0-9A-Za-z]*):\))?)?)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
