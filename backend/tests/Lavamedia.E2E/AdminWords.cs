using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>What the admin says in French, by the keys of its messages.</summary>
internal static partial class AdminWords
{
    private static readonly JsonElement Messages = JsonDocument
        .Parse(File.ReadAllText(Repository.PathOf("frontend/apps/admin/src/messages/fr.json")))
        .RootElement;

    /// <summary>A name, in which what is filled in may be anything; with a star after the key a part of a name.</summary>
    public static Regex Of(string key)
    {
        var text = key.TrimEnd('*').Split('.').Aggregate(Messages, (at, part) => at.GetProperty(part)).GetString()!;
        // Names have ordinary spaces, whatever spaces the message has.
        var name = string.Join(".+", Placeholder().Split(Space().Replace(text, " ")).Select(Regex.Escape));
        return new Regex(key.EndsWith('*') ? name : $"^{name}$");
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
