using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation;

/// <summary>Checks that the definitions of a type system document fit together.</summary>
public static class SdlValidator
{
    /// <summary>Everything that is wrong; empty for a valid document.</summary>
    /// <param name="document">A type system document.</param>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document)
    {
        var context = new ValidationContext(null, document);
        try
        {
            new DocumentWalker(context, SpecifiedRules.ForTypeSystem(context)).Walk();
        }
        catch (ValidationAbortedException exception)
        {
            context.ReportAbort(exception);
        }

        return context.Errors;
    }
}
