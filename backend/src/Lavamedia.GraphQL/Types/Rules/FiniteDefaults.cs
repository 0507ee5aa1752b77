using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Defaults of input object fields do not need themselves (spec section 3.10, circular default values).</summary>
internal sealed class FiniteDefaults(SchemaValidationContext context)
{
    private readonly HashSet<InputValueDefinition> _visited = [];
    private readonly List<InputValueDefinition> _path = [];
    private readonly Dictionary<InputValueDefinition, int> _indexInPath = [];

    public void Check()
    {
        foreach (var type in context.Schema.Types.OfType<InputObjectType>())
        {
            VisitFields(type, []);
        }
    }

    private void VisitValue(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    VisitValue(type, item);
                }

                break;
            case ObjectValueNode fields:
                VisitFields(
                    type,
                    fields
                        .Fields.GroupBy(field => field.Name.Value)
                        .ToDictionary(group => group.Key, group => group.Last().Value)
                );
                break;
        }
    }

    /// <summary>Follows the values that are given, and the defaults of fields that are not.</summary>
    private void VisitFields(InputObjectType type, Dictionary<string, ValueNode> given)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is not InputObjectType fieldType)
            {
                continue;
            }

            if (given.TryGetValue(field.Name, out var value))
            {
                VisitValue(fieldType, value);
            }
            else if (field.DefaultLiteral is { } literal)
            {
                VisitDefault(field, fieldType, literal);
            }
        }
    }

    private void VisitDefault(InputValueDefinition field, InputObjectType type, ValueNode literal)
    {
        if (_indexInPath.TryGetValue(field, out var index))
        {
            var via = _path.Skip(index + 1).ToList();
            context.Report(
                $"Invalid circular reference. The default value of Input Object field {field} references itself"
                    + (via.Count > 0 ? $" via the default values of: {string.Join(", ", via)}." : "."),
                _path.Skip(index).Select(member => member.DefaultLiteral)
            );
        }
        else if (_visited.Add(field))
        {
            _indexInPath[field] = _path.Count;
            _path.Add(field);
            VisitValue(type, literal);
            _path.RemoveAt(_path.Count - 1);
            _indexInPath.Remove(field);
        }
    }
}
