using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>What the schema shows of what editors tell each other.</summary>
[ObjectType<CoeditingNews>]
public static class CoeditingNewsType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CoeditingNews> type)
    {
        type.Field(news => news.DocumentId).ID<CoeditingDocument>().Description("The document.");
        type.Field(news => news.Client).Description("The editor that tells.");
        type.Field(news => news.Sequence).Description("The number of the change; null for news of a caret alone.");
        type.Field(news => news.Update)
            .Description("The change; null when it is too large to be told and has to be fetched.");
        type.Field(news => news.Awareness).Description("Where the editor's caret is, as Yjs encodes it.");
    }
}
