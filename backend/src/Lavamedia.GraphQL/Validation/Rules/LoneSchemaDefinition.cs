using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>A document has one schema definition.</summary>
internal sealed class LoneSchemaDefinition(ValidationContext context) : ValidationRule(context)
{
    private bool _isDefined;

    public override void EnterSchemaDefinition(SchemaDefinitionNode node)
    {
        if (node.IsExtension)
        {
            return;
        }

        if (_isDefined)
        {
            Context.Report("Must provide only one schema definition.", node);
        }

        _isDefined = true;
    }
}
