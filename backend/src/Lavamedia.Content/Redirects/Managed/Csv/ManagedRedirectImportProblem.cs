namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>Why a row of an import was not taken.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Source">The source as it stands there.</param>
/// <param name="Code">What is wrong, for programs.</param>
/// <param name="Member">The column that it is about, where it is about one.</param>
/// <param name="Message">What is wrong, for developers.</param>
public sealed record ManagedRedirectImportProblem(int Line, string Source, string Code, string? Member, string Message);
