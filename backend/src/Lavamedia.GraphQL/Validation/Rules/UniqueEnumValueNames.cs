using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The values of an enum have different names, those of its extensions included.</summary>
internal sealed class UniqueEnumValueNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterTypeDefinition(TypeDefinitionNode node)
    {
        foreach (var value in (node as EnumTypeDefinitionNode)?.Values ?? [])
        {
            var coordinate = $"{node.Name.Value}.{value.Name.Value}";
            if (!_known.TryAdd(coordinate, value.Name))
            {
                Context.Report(
                    $"Enum value \"{coordinate}\" can only be defined once.",
                    _known[coordinate],
                    value.Name
                );
            }
        }
    }
}
