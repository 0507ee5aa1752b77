using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The fields of a selection set by response key, and the fragments spread in it, each once.</summary>
internal sealed class FieldGroups
{
    private readonly HashSet<FragmentDefinitionNode> _known = [];

    public Dictionary<string, List<FieldEntry>> Fields { get; } = new(StringComparer.Ordinal);

    public List<FragmentDefinitionNode> Spreads { get; } = [];

    public void Add(string responseName, FieldEntry field)
    {
        if (!Fields.TryGetValue(responseName, out var fields))
        {
            Fields.Add(responseName, fields = []);
        }

        fields.Add(field);
    }

    public void Add(FragmentDefinitionNode fragment)
    {
        if (_known.Add(fragment))
        {
            Spreads.Add(fragment);
        }
    }
}
