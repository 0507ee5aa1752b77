using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Extensions extend a type that is defined, and one of their kind.</summary>
internal sealed class PossibleTypeExtensions(ValidationContext context) : ValidationRule(context)
{
    private Dictionary<string, TypeDefinitionNode>? _defined;

    public override void EnterTypeDefinition(TypeDefinitionNode node)
    {
        if (!node.IsExtension)
        {
            return;
        }

        _defined ??= FindDefinitions();
        var name = node.Name.Value;
        if (!_defined.TryGetValue(name, out var definition))
        {
            var suggestions = Suggestions.Find(name, _defined.Keys);
            Context.Report(
                $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(suggestions)}",
                node.Name
            );
        }
        else if (definition.Kind != node.Kind)
        {
            Context.Report($"Cannot extend non-{Describe(node)} type \"{name}\".", definition, node);
        }
    }

    private Dictionary<string, TypeDefinitionNode> FindDefinitions()
    {
        var definitions = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (
            var definition in Context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension)
        )
        {
            definitions[definition.Name.Value] = definition;
        }

        return definitions;
    }

    private static string Describe(TypeDefinitionNode node) =>
        node switch
        {
            ScalarTypeDefinitionNode => "scalar",
            ObjectTypeDefinitionNode => "object",
            InterfaceTypeDefinitionNode => "interface",
            UnionTypeDefinitionNode => "union",
            EnumTypeDefinitionNode => "enum",
            _ => "input object",
        };
}
