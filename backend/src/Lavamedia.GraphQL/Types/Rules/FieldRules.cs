namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Object and interface types have fields, of types that can be returned (spec section 3.6).</summary>
internal static class FieldRules
{
    public static void Check(SchemaValidationContext context, ComplexType type)
    {
        if (type.Fields.Count == 0)
        {
            context.Report($"Type {type} must define one or more fields.", type.SyntaxNodes);
        }

        foreach (var field in type.Fields)
        {
            context.CheckName(field, field.SyntaxNode);
            if (!field.Type.IsOutput)
            {
                context.Report(
                    $"The type of {field} must be Output Type but got: {field.Type}.",
                    field.SyntaxNode?.Type
                );
            }

            foreach (var argument in field.Arguments)
            {
                InputValueRules.CheckArgument(context, argument, argument.SyntaxNode?.Type);
            }
        }
    }
}
