namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>How many elements a page has.</summary>
/// <param name="Usual">When the request says nothing.</param>
/// <param name="Largest">At most.</param>
/// <param name="Deepest">How many elements can be left out before a page.</param>
internal readonly record struct PageSizes(int Usual, int Largest, int Deepest);
