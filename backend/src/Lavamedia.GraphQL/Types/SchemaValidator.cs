using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Types.Rules;

namespace Lavamedia.GraphQL.Types;

/// <summary>Applies the rules of spec section 3 to a frozen schema.</summary>
public static class SchemaValidator
{
    /// <summary>Everything that is wrong; empty for a valid schema.</summary>
    /// <param name="schema">The schema.</param>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var context = new SchemaValidationContext(schema);
        RootTypeRules.Check(context);
        DirectiveRules.Check(context);
        foreach (var type in schema.Types.Where(type => !type.IsIntrospection || !type.SyntaxNodes.IsEmpty))
        {
            context.CheckName(type, type.SyntaxNodes.FirstOrDefault());
            CheckType(context, type);
        }

        new FiniteInputObjects(context).Check();
        new FiniteDefaults(context).Check();
        return context.Errors;
    }

    private static void CheckType(SchemaValidationContext context, NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                FieldRules.Check(context, complex);
                InterfaceRules.Check(context, complex);
                break;
            case UnionType union:
                UnionRules.Check(context, union);
                break;
            case EnumType enumType:
                EnumRules.Check(context, enumType);
                break;
            case InputObjectType input:
                InputObjectRules.Check(context, input);
                break;
        }
    }
}
