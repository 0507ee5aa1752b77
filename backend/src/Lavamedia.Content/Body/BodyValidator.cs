using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>Compares a document with the body schema and names every place where they differ.</summary>
public sealed class BodyValidator
{
    /// <summary>More problems than this help nobody; the rest is not looked for.</summary>
    public const int MaximumProblems = 20;

    private static readonly FrozenSet<string> NodeMembers = FrozenSet.Create(
        "type",
        "attrs",
        "content",
        "marks",
        "text"
    );
    private static readonly FrozenSet<string> MarkMembers = FrozenSet.Create("type", "attrs");

    private readonly BodySchema schema = BodySchema.Current;
    private readonly List<BodyProblem> problems = [];
    private readonly List<string> path = [];
    private int nodeCount;

    private BodyValidator() { }

    /// <summary>The problems of a document in the order of the text; none when it is a valid body.</summary>
    public static IReadOnlyList<BodyProblem> Validate(JsonElement document)
    {
        var validator = new BodyValidator();
        try
        {
            validator.CheckDocument(document);
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json's answer to half a surrogate pair; PostgreSQL's jsonb refuses it as well.
            validator.Report("The document contains text that is not well-formed Unicode.");
        }

        return validator.problems;
    }

    private void CheckDocument(JsonElement document)
    {
        if (JsonSize.Measure(document) > schema.MaximumBytes)
        {
            Report($"The document is larger than {schema.MaximumBytes / 1024} KiB.");
            return;
        }

        if (document.ValueKind != JsonValueKind.Object || TypeOf(document) != schema.TopNode)
        {
            Report($"The document must be an object of type '{schema.TopNode}'.");
            return;
        }

        CheckNode(document, schema.Nodes[schema.TopNode], parent: null, depth: 1);
    }

    private void CheckNode(JsonElement node, BodyNodeType type, BodyNodeType? parent, int depth)
    {
        nodeCount++;
        if (nodeCount > schema.MaximumNodes)
        {
            ReportOnce($"The document has more than {schema.MaximumNodes} nodes.");
            return;
        }

        if (depth > schema.MaximumDepth)
        {
            Report($"Nodes are nested deeper than {schema.MaximumDepth} levels.");
            return;
        }

        CheckMembers(node, NodeMembers, $"node '{type.Name}'");
        CheckAttributes(node, type.Attributes, $"'{type.Name}'");
        CheckMarks(node, parent);
        CheckText(node, type);
        CheckChildren(node, type, depth);
    }

    private void CheckChildren(JsonElement node, BodyNodeType type, int depth)
    {
        var position = type.Content.Start();
        if (node.TryGetProperty("content", out var content))
        {
            using var _ = At("content");
            if (content.ValueKind != JsonValueKind.Array)
            {
                Report("'content' must be a list of nodes.");
                return;
            }

            var index = 0;
            foreach (var child in content.EnumerateArray())
            {
                using var __ = At(index.ToString(CultureInfo.InvariantCulture));
                index++;
                var childType = FindNodeType(child);
                if (childType is null)
                {
                    return;
                }

                position = type.Content.Advance(position, childType.Name, childType.Group);
                if (position.IsEmpty)
                {
                    Report(
                        type.Content.AllowsChildren
                            ? $"'{childType.Name}' cannot stand here: '{type.Name}' contains {type.Content.Text}."
                            : $"'{type.Name}' has no content."
                    );
                    return;
                }

                CheckNode(child, childType, type, depth + 1);
                if (problems.Count >= MaximumProblems)
                {
                    return;
                }
            }
        }

        if (!type.Content.IsComplete(position))
        {
            Report($"'{type.Name}' is incomplete: it contains {type.Content.Text}.");
        }
    }

    private BodyNodeType? FindNodeType(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || TypeOf(node) is not { } name)
        {
            Report("A node must be an object with a 'type'.");
            return null;
        }

        if (schema.Nodes.TryGetValue(name, out var type))
        {
            return type;
        }

        Report($"'{Shorten(name)}' is not a node of the body schema.");
        return null;
    }

    private void CheckMembers(JsonElement element, FrozenSet<string> known, string owner)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                using var _ = At(Shorten(member.Name));
                Report($"'{Shorten(member.Name)}' is not a member of a {owner}.");
            }
        }
    }

    private void CheckAttributes(JsonElement element, FrozenDictionary<string, BodyAttribute> rules, string owner)
    {
        using var _ = At("attrs");
        var given = element.TryGetProperty("attrs", out var attributes) && attributes.ValueKind != JsonValueKind.Null;
        if (given && attributes.ValueKind != JsonValueKind.Object)
        {
            Report("'attrs' must be an object.");
            return;
        }

        foreach (var (name, rule) in rules)
        {
            if (rule.Required && !(given && attributes.TryGetProperty(name, out var __)))
            {
                Report($"{owner} needs the attribute '{name}'.");
            }
        }

        if (!given)
        {
            return;
        }

        foreach (var attribute in attributes.EnumerateObject())
        {
            using var __ = At(Shorten(attribute.Name));
            if (!rules.TryGetValue(attribute.Name, out var rule))
            {
                Report($"{owner} has no attribute '{Shorten(attribute.Name)}'.");
            }
            else if (rule.Refuse(attribute.Value) is { } reason)
            {
                Report($"'{attribute.Name}' {reason}.");
            }
        }
    }

    private void CheckMarks(JsonElement node, BodyNodeType? parent)
    {
        if (!node.TryGetProperty("marks", out var marks))
        {
            return;
        }

        using var _ = At("marks");
        if (marks.ValueKind != JsonValueKind.Array)
        {
            Report("'marks' must be a list.");
            return;
        }

        if (parent is not { AllowsMarks: true } && marks.GetArrayLength() > 0)
        {
            Report($"Marks cannot stand in '{parent?.Name ?? schema.TopNode}'.");
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var mark in marks.EnumerateArray())
        {
            using var __ = At(index.ToString(CultureInfo.InvariantCulture));
            index++;
            CheckMark(mark, names);
        }

        if (names.Count > 1 && names.FirstOrDefault(name => schema.Marks[name].ExcludesOthers) is { } alone)
        {
            Report($"The mark '{alone}' excludes other marks.");
        }
    }

    private void CheckMark(JsonElement mark, HashSet<string> names)
    {
        if (mark.ValueKind != JsonValueKind.Object || TypeOf(mark) is not { } name)
        {
            Report("A mark must be an object with a 'type'.");
        }
        else if (!schema.Marks.TryGetValue(name, out var type))
        {
            Report($"'{Shorten(name)}' is not a mark of the body schema.");
        }
        else if (!names.Add(name))
        {
            Report($"The mark '{name}' stands twice on the same text.");
        }
        else
        {
            CheckMembers(mark, MarkMembers, $"mark '{name}'");
            CheckAttributes(mark, type.Attributes, $"'{name}'");
        }
    }

    private void CheckText(JsonElement node, BodyNodeType type)
    {
        var hasText = node.TryGetProperty("text", out var text);
        if (type.Name == "text" != hasText)
        {
            Report(hasText ? $"'{type.Name}' has no 'text' of its own." : "A text node needs 'text'.");
        }
        else if (hasText && (text.ValueKind != JsonValueKind.String || text.GetString()!.Length == 0))
        {
            Report("'text' must be a text of at least one character.");
        }
        else if (hasText && text.GetString()!.Contains('\0', StringComparison.Ordinal))
        {
            Report("'text' must not contain the character U+0000.");
        }
    }

    private static string? TypeOf(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static string Shorten(string name) => name.Length <= 60 ? name : string.Concat(name.AsSpan(0, 60), "…");

    private void Report(string message)
    {
        if (problems.Count < MaximumProblems)
        {
            problems.Add(new BodyProblem([.. path], message));
        }
    }

    private void ReportOnce(string message)
    {
        if (!problems.Exists(problem => problem.Message == message))
        {
            Report(message);
        }
    }

    private Step At(string member)
    {
        path.Add(member);
        return new Step(path);
    }

    private readonly struct Step(List<string> path) : IDisposable
    {
        public void Dispose() => path.RemoveAt(path.Count - 1);
    }
}
