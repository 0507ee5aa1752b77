using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The fields of a type have different names, those of its extensions included.</summary>
internal sealed class UniqueFieldDefinitionNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterTypeDefinition(TypeDefinitionNode node)
    {
        var names = node switch
        {
            ObjectTypeDefinitionNode type => type.Fields.Select(field => field.Name),
            InterfaceTypeDefinitionNode type => type.Fields.Select(field => field.Name),
            InputObjectTypeDefinitionNode type => type.Fields.Select(field => field.Name),
            _ => [],
        };
        foreach (var name in names)
        {
            var coordinate = $"{node.Name.Value}.{name.Value}";
            if (!_known.TryAdd(coordinate, name))
            {
                Context.Report($"Field \"{coordinate}\" can only be defined once.", _known[coordinate], name);
            }
        }
    }
}
