using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>The address of what a route made, in which <c>{member}</c> stands for a member of the answer.</summary>
/// <param name="Text">The address below the prefix, such as <c>/books/{slug}?locale={locale}</c>.</param>
internal sealed partial record LocationTemplate(string Text)
{
    /// <summary>The members of the answer that it needs.</summary>
    public IEnumerable<string> Members => Placeholder().Matches(Text).Select(match => match.Groups[1].Value);

    /// <summary>The address for an answer; null when a member has no value.</summary>
    public string? Of(JsonElement answer)
    {
        var address = new StringBuilder(Text);
        foreach (var member in Members)
        {
            if (
                !answer.TryGetProperty(member, out var value)
                || value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)
            )
            {
                return null;
            }

            address.Replace($"{{{member}}}", Uri.EscapeDataString(value.ToString()));
        }

        return address.ToString();
    }

    [GeneratedRegex(@"\{([A-Za-z_]\w*)\}")]
    private static partial Regex Placeholder();
}
