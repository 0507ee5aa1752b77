using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>What the schema shows of a row that was not taken.</summary>
[ObjectType<ManagedRedirectImportProblem>]
public static class ManagedRedirectImportProblemType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ManagedRedirectImportProblem> type)
    {
        type.Description("Why a row of an import was not taken.");
        type.Field(problem => problem.Line).Description("The line of the file, from 1.");
        type.Field(problem => problem.Source).Description("The source as it stands there.");
        type.Field(problem => problem.Code)
            .Description(
                "The code of the error, such as `REDIRECT_LOOP`; `REGULAR_EXPRESSION` for a source that is one."
            );
        type.Field(problem => problem.Member).Description("The column that it is about, where it is about one.");
        type.Field(problem => problem.Message).Description("What is wrong, for developers.");
    }
}
