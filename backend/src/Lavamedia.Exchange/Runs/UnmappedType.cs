using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Exchange.Runs;

/// <summary>What the schema shows of a piece that has no place here.</summary>
[ObjectType<Unmapped>]
public static class UnmappedType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Unmapped> type)
    {
        type.Name("ImportRemark");
        type.Description("A piece of the source for which there is no place here, or not quite the same.");
        type.Field(piece => piece.Item).Description("What it belongs to: the title and what the source calls it.");
        type.Field(piece => piece.Kind).Description("What it is, such as `shortcode:contact-form`.");
        type.Field(piece => piece.Excerpt).Description("Its beginning.");
        type.Field(piece => piece.Kept).Description("As what it was kept; null when it was left out.");
    }
}
