using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Documents for execution define nothing of the type system (spec section 5.1.1).</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode node)
    {
        foreach (var definition in node.Definitions.OfType<TypeSystemDefinitionNode>())
        {
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
                _ => "schema",
            };
            Context.Report($"The {name} definition is not executable.", definition);
        }
    }
}
