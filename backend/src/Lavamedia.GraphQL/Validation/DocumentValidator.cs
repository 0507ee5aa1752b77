using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation;

/// <summary>Validates documents for execution (spec section 5).</summary>
public static class DocumentValidator
{
    /// <summary>Everything that is wrong, up to a hundred errors; empty for a valid document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document) =>
        Measure(schema, document).Errors;

    /// <summary>As <see cref="Validate"/>, and how many steps it took: a measure of work that no clock disturbs (rule G-2).</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    public static (ImmutableArray<GraphQLError> Errors, long Steps) Measure(Schema schema, DocumentNode document)
    {
        var context = new ValidationContext(schema, document);
        try
        {
            new DocumentWalker(context, SpecifiedRules.For(context)).Walk();
        }
        catch (ValidationAbortedException exception)
        {
            context.ReportAbort(exception);
        }

        return (context.Errors, context.Steps);
    }
}
