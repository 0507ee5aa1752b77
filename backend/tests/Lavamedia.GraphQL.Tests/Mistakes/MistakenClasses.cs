using Lavamedia.GraphQL.Types.Annotated;

// Not in the namespace of the library, whose server takes all classes that it finds there.
namespace Lavamedia.GraphQL.Tests.Mistakes;

[QueryType]
public static class MisorderedQueries
{
    [UseFiltering]
    [UsePaging]
    public static IQueryable<Annotated.Book> GetShelf(Annotated.Library library) => library.Books.AsQueryable();
}

public sealed class TitleTakenError : IGraphQLError
{
    public string Message => "Taken.";

    public string Code => "TAKEN";
}

[MutationType]
public static class SameNamedErrors
{
    [Error<Annotated.TitleTakenException>]
    [Error<TitleTakenError>]
    public static string Rename(string title) => title;
}

public enum SortShelfPayload
{
    Sorted,
}

[MutationType]
public static class PayloadOfAnotherKind
{
    public static SortShelfPayload SortShelf() => SortShelfPayload.Sorted;
}

public sealed record Shelf(IReadOnlyList<Annotated.Book> Books);

[ObjectType<Shelf>]
public static class MisorderedShelfType
{
    public static void Configure(IObjectTypeDescriptor<Shelf> type) =>
        type.Field(shelf => shelf.Books).UseFiltering().UsePaging();
}

[ObjectType<Shelf>]
public static class StepsAroundAListType
{
    public static void Configure(IObjectTypeDescriptor<Shelf> type) =>
        type.Field(shelf => shelf.Books).Use(next => next);
}

[QueryType]
public static class BareRequirement
{
    [Authorize]
    public static string GetSecret() => "";
}
