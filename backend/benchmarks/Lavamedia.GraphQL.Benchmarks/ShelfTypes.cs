using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>A shelf of books.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="IsOpen">Whether one may take a book.</param>
/// <param name="Books">What stands on it.</param>
public sealed record Shelf(string Title, bool IsOpen, IReadOnlyList<Book> Books);

/// <summary>A book.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Author">Who wrote it.</param>
public sealed record Book(string Title, int Pages, Writer Author);

/// <summary>Somebody who writes.</summary>
/// <param name="Name">The full name.</param>
public sealed record Writer(string Name);

/// <summary>Shows shelves.</summary>
[ObjectType<Shelf>]
public static class ShelfType
{
    internal static void Configure(IObjectTypeDescriptor<Shelf> type)
    {
        type.Field(shelf => shelf.Title);
        type.Field(shelf => shelf.IsOpen);
        type.Field(shelf => shelf.Books);
    }
}

/// <summary>Shows books.</summary>
[ObjectType<Book>]
public static class BookType
{
    internal static void Configure(IObjectTypeDescriptor<Book> type)
    {
        type.Field(book => book.Title);
        type.Field(book => book.Pages);
        type.Field(book => book.Author);
    }
}

/// <summary>Shows writers.</summary>
[ObjectType<Writer>]
public static class WriterType
{
    internal static void Configure(IObjectTypeDescriptor<Writer> type) => type.Field(writer => writer.Name);
}

/// <summary>The roots of <see cref="EngineHits"/>.</summary>
[QueryType]
public static class ShelfQueries
{
    private static readonly Shelf Only = new(
        "Lava",
        true,
        [.. Enumerable.Range(1, 5).Select(i => new Book($"Volume {i}", 100 * i, new Writer("Ada d'Été")))]
    );

    /// <summary>The shelf of a title.</summary>
    /// <param name="title">The title.</param>
    public static Shelf? GetShelf(string title) => title == Only.Title ? Only : null;
}
