using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>What the schema shows of an import of redirects.</summary>
[ObjectType<ManagedRedirectImport>]
public static class ManagedRedirectImportType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ManagedRedirectImport> type)
    {
        type.Description("What an import of redirects did, or would do.");
        type.Field(import => import.IsDryRun).Description("Whether nothing was stored.");
        type.Field(import => import.Created).Description("Rows that are new.");
        type.Field(import => import.Updated).Description("Rows whose source was known and says something else now.");
        type.Field(import => import.Unchanged).Description("Rows that say what is known.");
        type.Field(import => import.Refused).Description("Rows that were not taken.");
        type.Field(import => import.Problems)
            .AssumedSize(ImportManagedRedirects.MostProblems)
            .Description("Why not, for the first of them.");
    }
}
