using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.Content.Body;

/// <summary>A site of which something may stand in a body.</summary>
/// <param name="Key">Its short name, such as <c>youtube</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Description">Its oEmbed endpoint; null when it has none that answers without a key.</param>
public sealed record EmbedProvider(string Key, string Name, Uri? Description)
{
    private const string ResourceName = "Lavamedia.Content.Body.embed-providers.json";
    private static readonly Lazy<ImmutableArray<EmbedProvider>> Shared = new(Load);

    /// <summary>The sites of <c>embed-providers.json</c>: exact hosts, and nothing besides (F-8).</summary>
    public static ImmutableArray<EmbedProvider> All => Shared.Value;

    /// <summary>What its things are to readers.</summary>
    public EmbedKind Kind { get; private init; }

    private ImmutableArray<Regex> Patterns { get; init; }

    /// <summary>The address of the player, with <c>{1}</c> where the groups of the pattern go.</summary>
    private string Frame { get; init; } = string.Empty;

    /// <summary>The site that an address belongs to; null when there is none.</summary>
    public static EmbedProvider? Find(string url) =>
        All.FirstOrDefault(provider => provider.Patterns.Any(pattern => pattern.IsMatch(url)));

    /// <summary>The address of the player of something on this site; null when the address is another site's.</summary>
    public string? FrameOf(string url)
    {
        var match = Patterns.Select(pattern => pattern.Match(url)).FirstOrDefault(found => found.Success);
        return match is null
            ? null
            : Enumerable
                .Range(1, match.Groups.Count - 1)
                .Aggregate(
                    Frame,
                    (frame, group) =>
                        frame.Replace(
                            $"{{{group}}}",
                            Uri.EscapeDataString(match.Groups[group].Value),
                            StringComparison.Ordinal
                        )
                );
    }

    /// <summary>What is wrong with an address, or null when it may be embedded.</summary>
    internal static string? Refuse(string url) =>
        Find(url) is null
            ? $"is not the address of something that can be embedded; the sites are {string.Join(", ", All.Select(provider => provider.Name))}"
            : null;

    private static ImmutableArray<EmbedProvider> Load()
    {
        using var stream =
            typeof(EmbedProvider).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the assembly.");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static EmbedProvider Read(JsonElement json) =>
        new(
            json.GetProperty("key").GetString()!,
            json.GetProperty("name").GetString()!,
            json.TryGetProperty("description", out var address) ? new Uri(address.GetString()!) : null
        )
        {
            Kind = Enum.Parse<EmbedKind>(json.GetProperty("kind").GetString()!, ignoreCase: true),
            Frame = json.GetProperty("frame").GetString()!,
            Patterns =
            [
                .. json.GetProperty("patterns")
                    .EnumerateArray()
                    .Select(pattern => new Regex(
                        $@"\A(?:{pattern.GetString()})\z",
                        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
                    )),
            ],
        };
}
