#requires -Version 7.0
<#
.SYNOPSIS
  Bewaart het Teams-beleid van een tenant in één JSON-bestand voor lesklaar. / Saves the Teams policies of a tenant in one JSON file for lesklaar.
.DESCRIPTION
  Alleen lezen. Nodig: PowerShell 7, de module MicrosoftTeams en de rol Teams Reader, Global Reader of Teams Administrator.
  Read-only. Needs PowerShell 7, the module MicrosoftTeams and the role Teams Reader, Global Reader or Teams Administrator.
.EXAMPLE
  ./export-teams-policies.ps1 -Path policies.json
  npx lesklaar audit --teams policies.json
#>
[CmdletBinding()]
param(
  [string] $Path = 'teams-policies.json'
)

$ErrorActionPreference = 'Stop'
if (-not (Get-Module -ListAvailable -Name MicrosoftTeams)) {
  throw 'Installeer eerst de module: Install-Module MicrosoftTeams -Scope CurrentUser'
}
Import-Module MicrosoftTeams
Connect-MicrosoftTeams | Out-Null

$nouns = @(
  'TeamsMeetingPolicy',
  'TeamsMeetingConfiguration',
  'TeamsMeetingBroadcastPolicy',
  'TeamsEventsPolicy',
  'TeamsMessagingPolicy',
  'TeamsCallingPolicy',
  'TeamsClientConfiguration',
  'GroupPolicyAssignment'
)

$bundle = [ordered]@{
  exportedAt = (Get-Date).ToUniversalTime().ToString('o')
  tenantId   = (Get-CsTenant).TenantId.ToString()
  refused    = @()
}

foreach ($noun in $nouns) {
  Write-Host "Get-Cs$noun"
  try {
    # Enumerations as words: their numbers mean nothing to a reader.
    $bundle[$noun] = @(& "Get-Cs$noun" | ConvertTo-Json -Depth 5 -EnumsAsStrings | ConvertFrom-Json)
  }
  catch {
    # What may not be read is reported as refused, so that it never counts as in order.
    Write-Warning "Get-Cs$noun : $($_.Exception.Message)"
    $bundle.refused += $noun
  }
}

$bundle | ConvertTo-Json -Depth 6 -EnumsAsStrings | Out-File -FilePath $Path -Encoding utf8
Write-Host "Bewaard in $Path. Nu: npx lesklaar audit --teams $Path"
