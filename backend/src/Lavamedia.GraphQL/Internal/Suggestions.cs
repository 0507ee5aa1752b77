using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Internal;

/// <summary>Finds what was probably meant by a misspelled name, and says so in the words of graphql-js.</summary>
internal static class Suggestions
{
    private const int MaxShown = 5;
    private const string Question = " Did you mean ";

    // Beyond this length or number of options the search would cost more than the hint is worth.
    private const int MaxLength = 128;
    private const int MaxOptions = 2000;

    /// <summary><c> Did you mean "a" or "b"?</c>, or nothing.</summary>
    public static string DidYouMean(IReadOnlyCollection<string> suggestions, string? kind = null) =>
        suggestions.Count == 0
            ? string.Empty
            : $"{Question}{(kind is null ? string.Empty : kind + " ")}{OrList(suggestions.Take(MaxShown).Select(name => $"\"{name}\""))}?";

    /// <summary>The errors without their hints, which would tell names to those who may not introspect (rule G-6).</summary>
    public static IReadOnlyList<GraphQLError> Hide(IReadOnlyList<GraphQLError> errors) =>
        [.. errors.Select(error => error with { Message = Hide(error.Message) })];

    /// <summary>The options close to an input, the closest first.</summary>
    public static List<string> Find(string input, IEnumerable<string> options)
    {
        if (input.Length > MaxLength)
        {
            return [];
        }

        var threshold = (int)(input.Length * 0.4) + 1;
        return
        [
            .. options
                .Take(MaxOptions)
                .Distinct(StringComparer.Ordinal)
                .Select(option => (Option: option, Distance: LexicalDistance.Measure(input, option, threshold)))
                .Where(candidate => candidate.Distance is not null)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Option, NaturalComparer.Instance)
                .Select(candidate => candidate.Option),
        ];
    }

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b, or c</c>.</summary>
    public static string OrList(IEnumerable<string> items) => List("or", [.. items]);

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b, and c</c>.</summary>
    public static string AndList(IEnumerable<string> items) => List("and", [.. items]);

    private static string Hide(string message)
    {
        var start = message.LastIndexOf(Question, StringComparison.Ordinal);
        return start > 0 && message.EndsWith('?') ? message[..start] : message;
    }

    private static string List(string conjunction, List<string> items) =>
        items.Count switch
        {
            1 => items[0],
            2 => $"{items[0]} {conjunction} {items[1]}",
            _ => $"{string.Join(", ", items[..^1])}, {conjunction} {items[^1]}",
        };
}
