using System.Collections.Frozen;
using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>The rules of <c>body-schema.json</c>, read once: which nodes, attributes and marks a body may have, and where.</summary>
public sealed class BodySchema
{
    private const string ResourceName = "Lavamedia.Content.Body.body-schema.json";
    private static readonly Lazy<BodySchema> Shared = new(Load);

    private BodySchema(JsonElement root)
    {
        var limits = root.GetProperty("limits");
        MaximumBytes = limits.GetProperty("maximumBytes").GetInt32();
        MaximumDepth = limits.GetProperty("maximumDepth").GetInt32();
        MaximumNodes = limits.GetProperty("maximumNodes").GetInt32();
        TopNode = root.GetProperty("topNode").GetString()!;
        Nodes = root.GetProperty("nodes")
            .EnumerateObject()
            .ToFrozenDictionary(node => node.Name, node => BodyNodeType.Read(node.Name, node.Value));
        Marks = root.GetProperty("marks")
            .EnumerateObject()
            .ToFrozenDictionary(mark => mark.Name, mark => BodyMarkType.Read(mark.Name, mark.Value));
    }

    /// <summary>The schema that is part of this version of the product.</summary>
    public static BodySchema Current => Shared.Value;

    /// <summary>The greatest size of a document in bytes of UTF-8 JSON.</summary>
    public int MaximumBytes { get; }

    /// <summary>How deep nodes may be nested, the document itself being 1.</summary>
    public int MaximumDepth { get; }

    /// <summary>The greatest number of nodes of a document, texts included.</summary>
    public int MaximumNodes { get; }

    /// <summary>The type of the outermost node.</summary>
    public string TopNode { get; }

    /// <summary>The names of all node types.</summary>
    public IEnumerable<string> NodeNames => Nodes.Keys;

    /// <summary>The names of all mark types.</summary>
    public IEnumerable<string> MarkNames => Marks.Keys;

    /// <summary>Whether a link in a body may lead to an address.</summary>
    public bool AllowsLink(string address) =>
        Marks["link"].Attributes["href"].Refuse(JsonSerializer.SerializeToElement(address)) is null;

    internal FrozenDictionary<string, BodyNodeType> Nodes { get; }

    internal FrozenDictionary<string, BodyMarkType> Marks { get; }

    private static BodySchema Load()
    {
        using var stream =
            typeof(BodySchema).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the assembly.");
        using var document = JsonDocument.Parse(stream);
        return new BodySchema(document.RootElement);
    }
}
