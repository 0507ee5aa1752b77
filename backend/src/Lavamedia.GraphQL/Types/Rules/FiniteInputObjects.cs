namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Every input object can be given a finite value (spec section 3.10, circular references).</summary>
internal sealed class FiniteInputObjects(SchemaValidationContext context)
{
    private readonly List<InputValueDefinition> _path = [];
    private readonly Dictionary<InputObjectType, int> _indexInPath = [];
    private readonly HashSet<InputObjectType> _visited = [];
    private HashSet<InputObjectType> _finite = [];

    public void Check()
    {
        var types = context.Schema.Types.OfType<InputObjectType>().ToList();
        _finite = FindFinite(types);
        foreach (var type in types.Where(type => !_finite.Contains(type)))
        {
            Visit(type);
        }
    }

    /// <summary>Grows the set of types that have a finite value until nothing can be added.</summary>
    private static HashSet<InputObjectType> FindFinite(List<InputObjectType> types)
    {
        var finite = new HashSet<InputObjectType>();
        bool hasGrown;
        do
        {
            hasGrown = false;
            foreach (var type in types.Where(type => !finite.Contains(type)))
            {
                var isFinite = type.IsOneOf
                    ? type.Fields.Count == 0
                        || type.Fields.Any(field => Target(type, field) is not { } target || finite.Contains(target))
                    : type.Fields.All(field => Target(type, field) is not { } target || finite.Contains(target));
                hasGrown |= isFinite && finite.Add(type);
            }
        } while (hasGrown);
        return finite;
    }

    /// <summary>The input object without which a field has no value; null when it can do without.</summary>
    private static InputObjectType? Target(InputObjectType type, InputValueDefinition field) =>
        (type.IsOneOf ? field.Type : (field.Type as NonNullType)?.OfType) as InputObjectType;

    private void Visit(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        _indexInPath[type] = _path.Count;
        foreach (var field in type.Fields)
        {
            if (Target(type, field) is not { } target || _finite.Contains(target))
            {
                continue;
            }

            _path.Add(field);
            if (_indexInPath.TryGetValue(target, out var index))
            {
                var cycle = _path.GetRange(index, _path.Count - index);
                context.Report(
                    $"Input Object {target} cannot be provided a finite value because it references itself through fields: {string.Join(", ", cycle)}.",
                    cycle.Select(member => member.SyntaxNode)
                );
            }
            else
            {
                Visit(target);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _indexInPath.Remove(type);
    }
}
