using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Tests.Rest;

/// <summary>A book of the shelf.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">How often it was renamed.</param>
public sealed record Book(string Id, string Title, int Version);

/// <summary>What the schema shows of a book.</summary>
[ObjectType<Book>]
public static class BookType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Book> type)
    {
        type.Field(book => book.Id);
        type.Field(book => book.Title);
        type.Field(book => book.Version);
    }
}

/// <summary>How a book is bound.</summary>
public enum Binding
{
    /// <summary>In cloth.</summary>
    HardCover,

    /// <summary>In paper.</summary>
    PaperBack,
}

/// <summary>What can be asked of the shelf.</summary>
[QueryType]
public static class ShelfQueries
{
    /// <summary>A book, unless its number is "none".</summary>
    /// <param name="id">Its number.</param>
    public static Book? GetBook([GraphQLType("ID")] string id) =>
        id == "none" ? null : new Book(id, $"Title of {id}", 3);

    /// <summary>Twelve books.</summary>
    /// <param name="skip">How many are left out.</param>
    /// <param name="take">How many are shown.</param>
    [UseOffsetPaging(MaximumPageSize = 30)]
    public static CollectionSegment<Book> GetBooks(int skip = 0, int take = 10) =>
        new(
            [.. Enumerable.Range(1, 12).Skip(skip).Take(take).Select(number => new Book($"{number}", $"{number}", 1))],
            new CollectionSegmentInfo(skip + take < 12, skip > 0),
            12
        );

    /// <summary>Repeats what was asked.</summary>
    public static string GetEcho(
        int number = 0,
        bool truth = false,
        Binding? binding = null,
        IReadOnlyList<string>? words = null
    ) => $"{number} {truth} {binding} {string.Join('+', words ?? [])}";

    /// <summary>What only members read.</summary>
    [Authorize]
    public static string GetSecret() => "secret";

    /// <summary>What does not work.</summary>
    public static string? GetBroken() => throw new InvalidOperationException("the database is called Bertha");
}

/// <summary>What can be done to the shelf.</summary>
[MutationType]
public static class ShelfMutations
{
    /// <summary>Gives a book a title.</summary>
    [Error<BookNotFoundError>]
    [Error<BookChangedError>]
    [Error<TitleError>]
    public static MutationResult<Book> RenameBook([GraphQLType("ID")] string id, string title, int expectedVersion) =>
        id == "none" ? MutationResult<Book>.Failure(new BookNotFoundError())
        : expectedVersion != 3 ? MutationResult<Book>.Failure(new BookChangedError(3))
        : title.Length == 0 ? MutationResult<Book>.Failure(new TitleError(["title"]))
        : new Book(id, title, 4);
}

/// <summary>There is no such book.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record BookNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such book.";

    /// <inheritdoc />
    public string Code => "BOOK_NOT_FOUND";
}

/// <summary>The book was renamed meanwhile.</summary>
/// <param name="CurrentVersion">Its version.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record BookChangedError(int CurrentVersion) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "The book was renamed meanwhile.";

    /// <inheritdoc />
    public string Code => "BOOK_CHANGED";
}

/// <summary>The title is none; says nothing of its kind.</summary>
/// <param name="Path">Where in the input.</param>
public sealed record TitleError(IReadOnlyList<string> Path) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "A book has a title.";

    /// <inheritdoc />
    public string Code => "NO_TITLE";
}
