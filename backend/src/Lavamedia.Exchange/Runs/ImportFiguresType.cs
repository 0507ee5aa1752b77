using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Exchange.Runs;

/// <summary>What the schema shows of the figures of an import.</summary>
[ObjectType<ImportFigures>]
public static class ImportFiguresType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ImportFigures> type)
    {
        type.Description("What an import did or would do, in figures.");
        type.Field(figures => figures.Source).Description("The system that it came from.");
        type.Field(figures => figures.CommentsDropped).Description("Comments, which are left out.");
        type.Field(figures => figures.MembersDropped).Description("Readers' accounts, which are left out.");
    }

    /// <summary>What became of the things of each kind that the source has.</summary>
    [Cost(0)]
    [ListSize(7)]
    public static IReadOnlyList<ImportGroupFigures> GetGroups([Parent] ImportFigures figures) => figures.Groups;
}
