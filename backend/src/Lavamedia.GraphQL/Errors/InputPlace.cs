using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Errors;

/// <summary>Where the input of a request is wrong, for doors whose callers know nothing of variables.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Path">Names of members and indexes of lists down to the wrong part.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record InputPlace(string Variable, ImmutableArray<object> Path, string Message);
